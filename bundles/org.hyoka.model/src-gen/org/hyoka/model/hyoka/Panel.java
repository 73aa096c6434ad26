/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Panel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The outside experts who judge.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Panel#getMembers <em>Members</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Panel#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Panel#getDeadlines <em>Deadlines</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Panel#getStatedSize <em>Stated Size</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Panel#getDisclosure <em>Disclosure</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getPanel()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u691c\u8a0e\u4f1a'"
 * @generated
 */
public interface Panel extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Member}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chair and members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPanel_Members()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u59d4\u54e1' help.ja='\u8a55\u4fa1\u691c\u8a0e\u4f1a\u306e\u5ea7\u9577\u3068\u59d4\u54e1\u3002'"
	 * @generated
	 */
	EList<Member> getMembers();

	/**
	 * Returns the value of the '<em><b>Meetings</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Meeting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meetings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meetings</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPanel_Meetings()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5be9\u8b70\u7d4c\u904e' help.ja='\u8a55\u4fa1\u691c\u8a0e\u4f1a\u306e\u958b\u50ac\u306e\u7d4c\u904e\u3002'"
	 * @generated
	 */
	EList<Meeting> getMeetings();

	/**
	 * Returns the value of the '<em><b>Deadlines</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Deadline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dates by which something is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadlines</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPanel_Deadlines()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u671f\u9650' help.ja='\u8a55\u4fa1\u691c\u8a0e\u4f1a\u306b\u95a2\u3059\u308b\u63d0\u51fa\u306a\u3069\u306e\u671f\u9650\u3002'"
	 * @generated
	 */
	EList<Deadline> getDeadlines();

	/**
	 * Returns the value of the '<em><b>Stated Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of members, where their names are not at hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated Size</em>' attribute.
	 * @see #setStatedSize(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPanel_StatedSize()
	 * @model annotation="https://hyoka.org/label ja='\u59d4\u54e1\u6570' help.ja='\u59d4\u54e1\u306e\u6570\u3002\u6c0f\u540d\u304c\u5206\u304b\u3089\u306a\u3044\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	Integer getStatedSize();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Panel#getStatedSize <em>Stated Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated Size</em>' attribute.
	 * @see #getStatedSize()
	 * @generated
	 */
	void setStatedSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Disclosure</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.PanelDisclosure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What members learn of each other while they judge: it goes into their packages. Points never do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disclosure</em>' attribute.
	 * @see org.hyoka.model.hyoka.PanelDisclosure
	 * @see #setDisclosure(PanelDisclosure)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPanel_Disclosure()
	 * @model default="NONE"
	 *        annotation="https://hyoka.org/label ja='\u59d4\u54e1\u9593\u306e\u958b\u793a' help.ja='\u8a55\u4fa1\u306e\u9593\u306b\u3001\u63d0\u51fa\u6e08\u307f\u306e\u8a55\u70b9\u7968\u306b\u3042\u308b\u4ed6\u306e\u59d4\u54e1\u306e\u30b3\u30e1\u30f3\u30c8\u3092\u3001\u59d4\u54e1\u306b\u9001\u308b\u30d5\u30a1\u30a4\u30eb\u3067\u898b\u305b\u308b\u304b\u3002\u8a55\u70b9\u306f\u898b\u305b\u306a\u3044\u3002'"
	 * @generated
	 */
	PanelDisclosure getDisclosure();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Panel#getDisclosure <em>Disclosure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disclosure</em>' attribute.
	 * @see org.hyoka.model.hyoka.PanelDisclosure
	 * @see #getDisclosure()
	 * @generated
	 */
	void setDisclosure(PanelDisclosure value);

} // Panel
