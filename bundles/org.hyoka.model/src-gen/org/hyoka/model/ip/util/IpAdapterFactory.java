/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.NamedElement;

import org.hyoka.model.ip.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.hyoka.model.ip.IpPackage
 * @generated
 */
public class IpAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static IpPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IpAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = IpPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IpSwitch<Adapter> modelSwitch =
		new IpSwitch<Adapter>() {
			@Override
			public Adapter caseIpManagement(IpManagement object) {
				return createIpManagementAdapter();
			}
			@Override
			public Adapter caseIpPolicy(IpPolicy object) {
				return createIpPolicyAdapter();
			}
			@Override
			public Adapter caseIpAgreement(IpAgreement object) {
				return createIpAgreementAdapter();
			}
			@Override
			public Adapter caseAgreementParty(AgreementParty object) {
				return createAgreementPartyAdapter();
			}
			@Override
			public Adapter caseAgreementVersion(AgreementVersion object) {
				return createAgreementVersionAdapter();
			}
			@Override
			public Adapter caseClauseTopic(ClauseTopic object) {
				return createClauseTopicAdapter();
			}
			@Override
			public Adapter caseClause(Clause object) {
				return createClauseAdapter();
			}
			@Override
			public Adapter caseIpCommittee(IpCommittee object) {
				return createIpCommitteeAdapter();
			}
			@Override
			public Adapter caseCommitteeMember(CommitteeMember object) {
				return createCommitteeMemberAdapter();
			}
			@Override
			public Adapter caseCommitteeDecision(CommitteeDecision object) {
				return createCommitteeDecisionAdapter();
			}
			@Override
			public Adapter caseInvention(Invention object) {
				return createInventionAdapter();
			}
			@Override
			public Adapter caseInventorShare(InventorShare object) {
				return createInventorShareAdapter();
			}
			@Override
			public Adapter caseFiling(Filing object) {
				return createFilingAdapter();
			}
			@Override
			public Adapter caseLicence(Licence object) {
				return createLicenceAdapter();
			}
			@Override
			public Adapter casePublication(Publication object) {
				return createPublicationAdapter();
			}
			@Override
			public Adapter caseStandardsContribution(StandardsContribution object) {
				return createStandardsContributionAdapter();
			}
			@Override
			public Adapter caseProduct(Product object) {
				return createProductAdapter();
			}
			@Override
			public Adapter caseDutyTemplate(DutyTemplate object) {
				return createDutyTemplateAdapter();
			}
			@Override
			public Adapter caseDuty(Duty object) {
				return createDutyAdapter();
			}
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseNamedElement(NamedElement object) {
				return createNamedElementAdapter();
			}
			@Override
			public Adapter caseFact(Fact object) {
				return createFactAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.IpManagement <em>Management</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.IpManagement
	 * @generated
	 */
	public Adapter createIpManagementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.IpPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.IpPolicy
	 * @generated
	 */
	public Adapter createIpPolicyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.IpAgreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.IpAgreement
	 * @generated
	 */
	public Adapter createIpAgreementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.AgreementParty <em>Agreement Party</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.AgreementParty
	 * @generated
	 */
	public Adapter createAgreementPartyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.AgreementVersion <em>Agreement Version</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.AgreementVersion
	 * @generated
	 */
	public Adapter createAgreementVersionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.ClauseTopic <em>Clause Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.ClauseTopic
	 * @generated
	 */
	public Adapter createClauseTopicAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.Clause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.Clause
	 * @generated
	 */
	public Adapter createClauseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.IpCommittee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.IpCommittee
	 * @generated
	 */
	public Adapter createIpCommitteeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.CommitteeMember <em>Committee Member</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.CommitteeMember
	 * @generated
	 */
	public Adapter createCommitteeMemberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.CommitteeDecision <em>Committee Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.CommitteeDecision
	 * @generated
	 */
	public Adapter createCommitteeDecisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.Invention <em>Invention</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.Invention
	 * @generated
	 */
	public Adapter createInventionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.InventorShare <em>Inventor Share</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.InventorShare
	 * @generated
	 */
	public Adapter createInventorShareAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.Filing <em>Filing</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.Filing
	 * @generated
	 */
	public Adapter createFilingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.Licence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.Licence
	 * @generated
	 */
	public Adapter createLicenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.Publication <em>Publication</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.Publication
	 * @generated
	 */
	public Adapter createPublicationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.StandardsContribution <em>Standards Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.StandardsContribution
	 * @generated
	 */
	public Adapter createStandardsContributionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.Product <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.Product
	 * @generated
	 */
	public Adapter createProductAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.DutyTemplate <em>Duty Template</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.DutyTemplate
	 * @generated
	 */
	public Adapter createDutyTemplateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.ip.Duty <em>Duty</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.ip.Duty
	 * @generated
	 */
	public Adapter createDutyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.hyoka.model.hyoka.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.hyoka.model.hyoka.Fact
	 * @generated
	 */
	public Adapter createFactAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //IpAdapterFactory
