/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.examples.metamodel.risks.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.hyoka.examples.metamodel.risks.Impact;
import org.hyoka.examples.metamodel.risks.Risk;
import org.hyoka.examples.metamodel.risks.RiskRegister;
import org.hyoka.examples.metamodel.risks.RisksFactory;
import org.hyoka.examples.metamodel.risks.RisksPackage;

import org.hyoka.model.hyoka.HyokaPackage;

import org.hyoka.model.ip.IpPackage;

import org.hyoka.model.roadmap.RoadmapPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RisksPackageImpl extends EPackageImpl implements RisksPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskRegisterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum impactEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.hyoka.examples.metamodel.risks.RisksPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RisksPackageImpl() {
		super(eNS_URI, RisksFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link RisksPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RisksPackage init() {
		if (isInited) return (RisksPackage)EPackage.Registry.INSTANCE.getEPackage(RisksPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRisksPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RisksPackageImpl theRisksPackage = registeredRisksPackage instanceof RisksPackageImpl ? (RisksPackageImpl)registeredRisksPackage : new RisksPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		HyokaPackage.eINSTANCE.eClass();
		RoadmapPackage.eINSTANCE.eClass();
		IpPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theRisksPackage.createPackageContents();

		// Initialize created meta-data
		theRisksPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRisksPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RisksPackage.eNS_URI, theRisksPackage);
		return theRisksPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskRegister() {
		return riskRegisterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskRegister_Risks() {
		return (EReference)riskRegisterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRisk() {
		return riskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Undertaking() {
		return (EReference)riskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Impact() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Measure() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ReviewedOn() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImpact() {
		return impactEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RisksFactory getRisksFactory() {
		return (RisksFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		riskRegisterEClass = createEClass(RISK_REGISTER);
		createEReference(riskRegisterEClass, RISK_REGISTER__RISKS);

		riskEClass = createEClass(RISK);
		createEReference(riskEClass, RISK__UNDERTAKING);
		createEAttribute(riskEClass, RISK__IMPACT);
		createEAttribute(riskEClass, RISK__MEASURE);
		createEAttribute(riskEClass, RISK__REVIEWED_ON);

		// Create enums
		impactEEnum = createEEnum(IMPACT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		HyokaPackage theHyokaPackage = (HyokaPackage)EPackage.Registry.INSTANCE.getEPackage(HyokaPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		riskRegisterEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		riskEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(riskRegisterEClass, RiskRegister.class, "RiskRegister", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getRiskRegister_Risks(), this.getRisk(), null, "risks", null, 0, -1, RiskRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(riskEClass, Risk.class, "Risk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getRisk_Undertaking(), theHyokaPackage.getUndertaking(), null, "undertaking", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRisk_Impact(), this.getImpact(), "impact", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRisk_Measure(), theHyokaPackage.getMarkdown(), "measure", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRisk_ReviewedOn(), theHyokaPackage.getDate(), "reviewedOn", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(impactEEnum, Impact.class, "Impact"); //$NON-NLS-1$
		addEEnumLiteral(impactEEnum, Impact.LOW);
		addEEnumLiteral(impactEEnum, Impact.MEDIUM);
		addEEnumLiteral(impactEEnum, Impact.HIGH);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://hyoka.org/label
		createLabelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "What can go wrong with an undertaking, and what is done about it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (impactEEnum,
		   source,
		   new String[] {
			   "documentation", "How bad it would be." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (impactEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The goals are reached all the same." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (impactEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Some goals are reached late or in part." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (impactEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The goals are not reached." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (riskRegisterEClass,
		   source,
		   new String[] {
			   "documentation", "The risks of an evaluation; it stands in the extensions of a dossier." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRiskRegister_Risks(),
		   source,
		   new String[] {
			   "documentation", "The risks, the gravest first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (riskEClass,
		   source,
		   new String[] {
			   "documentation", "Something that can go wrong." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRisk_Undertaking(),
		   source,
		   new String[] {
			   "documentation", "What it threatens." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRisk_Impact(),
		   source,
		   new String[] {
			   "documentation", "How bad it would be." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRisk_Measure(),
		   source,
		   new String[] {
			   "documentation", "What is done about it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRisk_ReviewedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was last looked at." //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

	/**
	 * Initializes the annotations for <b>https://hyoka.org/label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createLabelAnnotations() {
		String source = "https://hyoka.org/label"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "ja", "\u30ea\u30b9\u30af" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (impactEEnum,
		   source,
		   new String[] {
			   "ja", "\u5f71\u97ff\u306e\u5927\u304d\u3055" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (impactEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u5c0f" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (impactEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u4e2d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (impactEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u5927" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (riskRegisterEClass,
		   source,
		   new String[] {
			   "ja", "\u30ea\u30b9\u30af\u4e00\u89a7" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRiskRegister_Risks(),
		   source,
		   new String[] {
			   "ja", "\u30ea\u30b9\u30af", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ea\u30b9\u30af\u306e\u4e00\u89a7\u3002\u91cd\u5927\u306a\u3082\u306e\u304b\u3089\u4e26\u3079\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (riskEClass,
		   source,
		   new String[] {
			   "ja", "\u30ea\u30b9\u30af" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRisk_Undertaking(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u8c61\u306e\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ea\u30b9\u30af\u306e\u5f71\u97ff\u3092\u53d7\u3051\u308b\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRisk_Impact(),
		   source,
		   new String[] {
			   "ja", "\u5f71\u97ff\u306e\u5927\u304d\u3055", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u969b\u306b\u8d77\u304d\u305f\u5834\u5408\u306e\u5f71\u97ff\u306e\u5927\u304d\u3055\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRisk_Measure(),
		   source,
		   new String[] {
			   "ja", "\u5bfe\u5fdc\u7b56", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ea\u30b9\u30af\u306b\u5bfe\u3057\u3066\u8b1b\u3058\u308b\u7b56\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRisk_ReviewedOn(),
		   source,
		   new String[] {
			   "ja", "\u78ba\u8a8d\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ea\u30b9\u30af\u3092\u6700\u5f8c\u306b\u78ba\u8a8d\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //RisksPackageImpl
